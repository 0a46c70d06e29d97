// As where npm left out the optional packages: what Mozilla's reader would draw with is not there.
const Module = require('node:module');

const resolve = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) => {
  if (request.startsWith('@napi-rs/canvas')) throw new Error(`Cannot find module '${request}'`);
  return resolve.call(Module, request, ...rest);
};

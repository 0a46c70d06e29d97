// What every node program costs before it does anything.

/** Starts the line on which the suite in the worker tells its result, for a worker cannot write files. */
export const RESULT_LINE = 'BAR_RAISER_RESULT ';

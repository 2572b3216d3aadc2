/**
 * Seconds of processor time that nothing may reach on hostile input. A quiet machine needs less than one; a loaded
 * one several times that; what hangs needs minutes.
 */
export const hanging = 4;

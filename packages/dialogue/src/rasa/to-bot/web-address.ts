/** The form of the addresses that answers may have. */
export const URL_FORM = /^(https?:\/\/|mailto:|\/)[^\s<>"]+$/u;

import { createContext, useContext } from 'react';

/** Where the pictures of a quiz are: from the name in the quiz to an address. */
export const PicturesContext = createContext<(name: string) => string>((name) => name);

/** Finds the address of a picture of the quiz. */
export function usePictures(): (name: string) => string {
  return useContext(PicturesContext);
}

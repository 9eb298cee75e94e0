import menu from './menu.css?inline';

export { MenuList as Part } from './MenuList.tsx';

/** The style sheet of the menu's list. */
export const styles: string = menu;

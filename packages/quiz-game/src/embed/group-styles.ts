import avatar from '../group/avatars/Avatar.module.css?inline';
import avatarField from '../group/avatars/AvatarField.module.css?inline';
import board from '../group/board/Board.module.css?inline';
import group from '../group/Group.module.css?inline';
import joinCode from '../group/leader/JoinCode.module.css?inline';
import people from '../group/leader/People.module.css?inline';
import sections from '../group/leader/Sections.module.css?inline';
import wall from '../group/leader/Wall.module.css?inline';
import ask from '../group/parts/Ask.module.css?inline';
import textInput from '../group/parts/TextInput.module.css?inline';
import picture from '../group/pictures/GroupPicture.module.css?inline';

/** The style sheets of group play as one text, for a shadow root. */
export const groupStyles: string = [
  ...[group, avatar, avatarField, board, joinCode, people, sections, wall],
  ...[ask, textInput, picture],
].join('\n');

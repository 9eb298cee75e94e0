/** Keys that do something in the studio, in the groups in which they are told; each has its words in `keys.{name}`. */
export const KEY_GROUPS = [
  {
    of: 'everywhere',
    keys: [
      { does: 'search', keys: ['Ctrl', 'K'] },
      { does: 'undo', keys: ['Ctrl', 'Z'] },
      { does: 'redo', keys: ['Ctrl', 'Shift', 'Z'] },
      { does: 'help', keys: ['?'] },
    ],
  },
  {
    of: 'examples',
    keys: [
      { does: 'newLine', keys: ['Enter'] },
      { does: 'leaveLine', keys: ['Backspace'] },
      { does: 'paste', keys: ['Ctrl', 'V'] },
    ],
  },
  {
    of: 'steps',
    keys: [
      { does: 'upDown', keys: ['↑', '↓'] },
      { does: 'open', keys: ['Enter'] },
      { does: 'move', keys: ['Alt', '↑ ↓'] },
      { does: 'insert', keys: ['Insert'] },
      { does: 'remove', keys: ['Delete'] },
    ],
  },
] as const;

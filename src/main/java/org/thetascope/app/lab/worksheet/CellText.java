package org.thetascope.app.lab.worksheet;

/** How the cells of a column stand on the screen, where that is not as in the file. */
interface CellText {
  /** A column that is shown as it is in the file. */
  CellText PLAIN =
      new CellText() {
        @Override
        public String shown(String inFile) {
          return inFile;
        }

        @Override
        public String inFile(String typed) {
          return typed;
        }
      };

  /** What a cell shows. */
  String shown(String inFile);

  /** What is kept of what was typed. */
  String inFile(String typed);
}

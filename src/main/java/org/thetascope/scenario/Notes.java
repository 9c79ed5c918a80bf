package org.thetascope.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * The free text of a scenario taken apart: what the class is asked, and what only the lecturer
 * sees. A line that begins with "Question:" or "Answer:" begins that part, which goes on to the
 * next such line; lines before the first are remarks.
 *
 * @param remarks free text for the lecturer; may be empty
 * @param question what the class is asked; may be empty
 * @param answer may be empty
 */
public record Notes(String remarks, String question, String answer) {
  private static final String QUESTION = "Question:";
  private static final String ANSWER = "Answer:";

  /** The parts of a text; of several questions or answers each gets a line. */
  public static Notes of(String text) {
    List<String> remarks = new ArrayList<>();
    List<String> question = new ArrayList<>();
    List<String> answer = new ArrayList<>();
    List<String> part = remarks;
    for (String line : text.lines().toList()) {
      if (line.startsWith(QUESTION)) {
        part = question;
        part.add(line.substring(QUESTION.length()).strip());
      } else if (line.startsWith(ANSWER)) {
        part = answer;
        part.add(line.substring(ANSWER.length()).strip());
      } else {
        part.add(line.strip());
      }
    }
    return new Notes(joined(remarks), joined(question), joined(answer));
  }

  /** The text that reads as these parts. */
  public String text() {
    List<String> parts = new ArrayList<>();
    if (!remarks.isEmpty()) {
      parts.add(remarks);
    }
    if (!question.isEmpty()) {
      parts.add(QUESTION + " " + question);
    }
    if (!answer.isEmpty()) {
      parts.add(ANSWER + " " + answer);
    }
    return String.join("\n", parts);
  }

  private static String joined(List<String> lines) {
    return String.join("\n", lines).strip();
  }
}

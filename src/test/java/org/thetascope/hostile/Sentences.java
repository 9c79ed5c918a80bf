package org.thetascope.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.thetascope.parameter.Fault;
import org.thetascope.text.Text;

/** What a user may be told of a bad file. */
final class Sentences {
  private static final int LONGEST = 1500;

  private Sentences() {}

  /** One sentence on one line, in words and not in the program's own terms. */
  static void assertGood(Fault fault) {
    String sentence = Text.english().sentence(fault);
    assertThat(sentence)
        .isNotBlank()
        .hasSizeLessThan(LONGEST)
        .doesNotContainPattern("[\\p{Cntrl}\\u0085\\u2028\\u2029]")
        .doesNotContain("Exception", "Error:", "java.", "javax.", "org.thetascope", "{0}", "null:")
        .endsWith(".");
  }
}

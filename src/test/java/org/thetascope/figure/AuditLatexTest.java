package org.thetascope.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.thetascope.text.Text;
import org.thetascope.worksheet.Auditor;
import org.thetascope.worksheet.Homework;
import org.thetascope.worksheet.sheet.SheetReader;

/** The audit as LaTeX: plain ASCII, every bracket closed, every row of one width. */
class AuditLatexTest {
  private static String latex(String sheet) throws IOException {
    StringBuilder out = new StringBuilder();
    new AuditLatex(Text.english())
        .print(Auditor.audit(SheetReader.read(sheet), Homework.scenario()), out);
    return out.toString();
  }

  @Test
  void theHomeworkIsATable() throws IOException {
    String latex = latex(Homework.sheet().text());
    assertThat(latex).matches("\\A\\p{ASCII}*\\z");
    assertThat(latex).contains("\\begin{longtable}{llllllllp", "\\end{longtable}");
    assertThat(latex)
        .contains("$\\mathbf{-4.999\\cdot 10^{-9}}$", "$\\Delta$$\\theta$", "$-0.999$");
    long rows =
        latex.lines().filter(line -> line.endsWith("\\\\")).peek(line -> columns(line, 9)).count();
    assertThat(rows).isEqualTo(52);
    assertBalanced(latex);
  }

  private static void columns(String line, int expected) {
    assertThat(line.split("(?<!\\\\)&")).as(line).hasSize(expected);
  }

  private static void assertBalanced(String latex) {
    int depth = 0;
    String bare = latex.replaceAll("\\\\[{}]", "");
    for (char c : bare.toCharArray()) {
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      assertThat(depth).isNotNegative();
    }
    assertThat(depth).isZero();
    long dollars = latex.replace("\\$", "").chars().filter(c -> c == '$').count();
    assertThat(dollars % 2).isZero();
  }

  @Test
  void hostileCellsAreHarmless() throws IOException {
    String latex =
        latex(
            "note,optimizer,step,quantity,printed\n"
                + "\"\\input{x} % $ & # _ ^ ~ } θ漢 \n\",sgd,1,g,5.0e-9\n"
                + "\"\\\\\",sgd,1,r,5^-9\n");
    assertThat(latex).matches("\\A\\p{ASCII}*\\z").doesNotContain("\\input");
    assertThat(latex).contains("\\textbackslash{}input\\{x\\} \\% \\$ \\& \\# \\_", "SGD has no r");
    latex.lines().filter(line -> line.endsWith("\\\\")).forEach(line -> columns(line, 9));
    assertBalanced(latex);
  }
}

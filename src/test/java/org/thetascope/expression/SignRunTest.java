package org.thetascope.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignRunTest {
  @ParameterizedTest
  @CsvSource({
    "w_x, w[x]",
    "y: ε/√r of w_y, y: ε/√r of w[y]",
    "2/(n_in+n_out), 2/(n[in]+n[out])",
    "'LeCun, 1/n_in', 'LeCun, 1/n[in]'",
    "w_x w_y, w[x] w[y]",
    "θ_1., θ[1].",
    "(w_x x + w_y y)θ, (w[x] x + w[y] y)θ"
  })
  void aSignHasItsIndexLowered(String words, String shown) {
    String runs =
        SignRun.of(words).stream()
            .map(run -> run.index() ? "[" + run.text() + "]" : run.text())
            .collect(Collectors.joining());
    assertThat(runs).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "θ₁",
        "my_first_run",
        "w_x.thetascope.json",
        "/home/a_b/c",
        "x-w_x-y",
        "_x",
        "x_",
        "50%_"
      })
  void filesAndLongNamesStayAsTheyAre(String words) {
    assertThat(SignRun.in(words)).isFalse();
    assertThat(SignRun.plain(words)).isEqualTo(words);
  }
}

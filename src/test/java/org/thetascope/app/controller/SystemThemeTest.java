package org.thetascope.app.controller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each system answers when it is asked for its theme. */
class SystemThemeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "linux       | 'prefer-dark'                                  | true",
        "linux       | 'prefer-light'                                 | false",
        "linux       | 'default'                                      | false",
        "linux       | ''                                             | false",
        "mac os x    | Dark                                           | true",
        "mac os x    | ''                                             | false",
        "windows 11  | AppsUseLightTheme    REG_DWORD    0x0          | true",
        "windows 11  | AppsUseLightTheme    REG_DWORD    0x1          | false",
      })
  void theAnswerIsUnderstood(String system, String answer, boolean dark) {
    assertThat(SystemTheme.isDark(system, answer)).isEqualTo(dark);
  }
}

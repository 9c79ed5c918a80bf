package org.thetascope.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What systems tell of how they look. */
class SystemLookTest {
  @ParameterizedTest
  @CsvSource({
    "Linux, color-scheme, 'prefer-dark', enable-animations, true, dark, false",
    "Linux, color-scheme, 'default', enable-animations, false, light, true",
    "Mac OS X, AppleInterfaceStyle, Dark, reduceMotion, 1, dark, true",
    "Mac OS X, AppleInterfaceStyle, '', reduceMotion, 0, light, false",
    "Windows 11, AppsUseLightTheme, 'AppsUseLightTheme REG_DWORD 0x0', MinAnimate,"
        + " 'MinAnimate REG_SZ 0', dark, true",
    "Windows 11, AppsUseLightTheme, 'AppsUseLightTheme REG_DWORD 0x1', MinAnimate,"
        + " 'MinAnimate REG_SZ 1', light, false"
  })
  void aWindowLooksLikeItsSystem(
      String system,
      String colours,
      String colourAnswer,
      String motion,
      String motionAnswer,
      String theme,
      boolean still) {
    SystemLook look =
        new SystemLook(
            system,
            command ->
                command.contains(colours)
                    ? colourAnswer
                    : command.contains(motion) ? motionAnswer : "");
    Appearance appearance = look.applyTo(new Appearance(Locale.ENGLISH));
    assertThat(appearance.windowTheme()).isEqualTo(theme);
    assertThat(appearance.reducedMotionProperty().get()).isEqualTo(still);
  }

  @Test
  void aSystemThatTellsNothingIsLightAndMoves() {
    Appearance appearance =
        new SystemLook("OS/2", command -> "").applyTo(new Appearance(Locale.ENGLISH));
    assertThat(appearance.windowTheme()).isEqualTo("light");
    assertThat(appearance.reducedMotionProperty().get()).isFalse();
  }

  @Test
  void theSystemOfThisMachineIsAskedWithoutFailing() {
    Appearance appearance = new SystemLook().applyTo(new Appearance(Locale.ENGLISH));
    assertThat(appearance.windowTheme()).isIn("light", "dark");
  }
}

package org.thetascope.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.thetascope.parameter.FaultException;
import org.thetascope.text.Text;
import picocli.CommandLine.Option;

/**
 * The language of what a command writes into a file. It is English unless another is named, so that
 * a file does not depend on the machine; what a command says follows the system.
 */
final class LanguageOption {
  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      descriptionKey = "cli.language",
      completionCandidates = Tags.class)
  private String tag;

  /** The names that --language takes. */
  static final class Tags extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Tags() {
      super(Text.LANGUAGES.stream().map(Locale::toLanguageTag).toList());
    }
  }

  /**
   * The words of the language.
   *
   * @throws FaultException if there is no such language
   */
  Text text() {
    List<String> allowed = new Tags();
    if (!allowed.contains(tag)) {
      throw new FaultException("fault.choice", "--language", tag, String.join(", ", allowed));
    }
    return new Text(Locale.forLanguageTag(tag));
  }
}

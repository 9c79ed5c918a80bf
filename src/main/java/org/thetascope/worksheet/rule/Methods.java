package org.thetascope.worksheet.rule;

import java.util.List;

/** The rules of all optimizers. */
final class Methods {
  /** A new optimizer is one line here. */
  static final List<Method> ALL =
      List.of(new SgdRules(), new AdaGradRules(), new RmsPropRules(), new AdamRules());

  private Methods() {}

  /** The rules of the optimizer with an id that has been checked. */
  static Method of(String optimizer) {
    return ALL.stream().filter(m -> m.optimizer().equals(optimizer)).findFirst().orElseThrow();
  }
}

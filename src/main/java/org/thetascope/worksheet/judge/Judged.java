package org.thetascope.worksheet.judge;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a printed number should be, and what it is.
 *
 * @param exact the value with exact history; empty where it is undefined, as after a division by 0
 * @param local the value by the right rule from the sheet's own numbers; empty where undefined
 * @param range what the rule gives when its inputs are what they may stand for; empty where it
 *     gives nothing
 * @param verdict what they say of the printed number
 * @param follows whether the number follows from those before it: it is what the range, and not
 *     only the exact value, asks for
 */
public record Judged(
    Optional<BigDecimal> exact,
    Optional<BigDecimal> local,
    Optional<Interval> range,
    Verdict verdict,
    boolean follows) {}

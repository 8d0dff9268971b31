package io.raccord.intake.value;

import java.math.BigDecimal;
import java.util.List;

/**
 * A unit of a number as it may be written.
 *
 * @param of the unit of the field, such as Mbps
 * @param factors what the number is multiplied by; several when the unit is unclear
 * @param clear whether it is clear what is meant
 */
record Unit(String of, List<BigDecimal> factors, boolean clear) {}

package org.watchfloor.order.callout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Subject;
import org.watchfloor.order.OrderService;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningService;

/**
 * Why somebody is called out.
 *
 * @param id the warning or the order; empty for neither
 * @param colour the colour of the warning then; null for anything else
 */
public record CalloutBasis(Kind kind, String id, @Nullable WarningColour colour) {
  /** Because an officer wants it. */
  public static final CalloutBasis FREE = new CalloutBasis(Kind.FREE, "", null);

  /** What a call-out can rest on. */
  public enum Kind {
    /** A warning 预警. */
    WARNING,
    /** An order 指令. */
    ORDER,
    /** Neither 其他. */
    FREE
  }

  /** Because of a warning of this colour. */
  public static CalloutBasis warning(String id, WarningColour colour) {
    return new CalloutBasis(Kind.WARNING, id, colour);
  }

  /** Because of an order. */
  public static CalloutBasis order(String number) {
    return new CalloutBasis(Kind.ORDER, number, null);
  }

  /** On whose timeline the call-out belongs as well. */
  public List<Subject> about() {
    return switch (kind) {
      case WARNING -> List.of(new Subject(WarningService.KIND, id));
      case ORDER -> List.of(new Subject(OrderService.KIND, id));
      case FREE -> List.of();
    };
  }
}

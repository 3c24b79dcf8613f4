package org.watchfloor.order.channel.setting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.watchfloor.order.channel.ChannelKind;
import org.watchfloor.order.channel.Limit;
import org.watchfloor.order.channel.Pace;

/**
 * What holds where the station's own file says nothing: {@code order/outbox.yaml}.
 *
 * @param paces how channels of each kind are used
 * @param robots what the services take of one robot
 * @param fee what is said about money over CMPP
 */
record ChannelDefaults(
    Map<ChannelKind, Pace> paces, Map<RobotForm, List<Limit>> robots, SmsProtocol.Fee fee) {
  ChannelDefaults {
    paces = new EnumMap<>(paces);
    robots = new EnumMap<>(robots);
  }

  /** Whether nothing is missing. */
  boolean whole() {
    return paces.size() == ChannelKind.values().length
        && robots.size() == RobotForm.values().length;
  }

  Pace pace(ChannelKind kind) {
    return Objects.requireNonNull(paces.get(kind));
  }

  List<Limit> robot(RobotForm form) {
    return Objects.requireNonNull(robots.get(form));
  }
}

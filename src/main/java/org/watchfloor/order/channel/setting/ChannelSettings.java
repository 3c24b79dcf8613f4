package org.watchfloor.order.channel.setting;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.watchfloor.order.channel.ChannelKind;
import org.watchfloor.order.channel.Pace;

/**
 * What is set up at this station.
 *
 * @param mail the mail server
 * @param sms the gateway of text messages
 * @param robots the robots
 * @param call the exchange calls are put through
 * @param defaults what holds of each kind where the settings say nothing
 */
public record ChannelSettings(
    Optional<MailSetting> mail,
    Optional<SmsSetting> sms,
    List<RobotSetting> robots,
    Optional<CallSetting> call,
    Map<ChannelKind, Pace> defaults) {
  public ChannelSettings {
    robots = List.copyOf(robots);
    defaults = new EnumMap<>(defaults);
  }

  /** Nothing set up. */
  static ChannelSettings none(Map<ChannelKind, Pace> defaults) {
    return new ChannelSettings(
        Optional.empty(), Optional.empty(), List.of(), Optional.empty(), defaults);
  }

  /** How old a message may be and still go out by itself. */
  public Duration expiry(ChannelKind kind, String address) {
    Optional<Pace> own =
        switch (kind) {
          case EMAIL -> mail.map(MailSetting::pace);
          case SMS -> sms.map(SmsSetting::pace);
          case CALL -> call.map(CallSetting::pace);
          case WEBHOOK ->
              robots.stream()
                  .filter(robot -> robot.name().equals(address))
                  .findFirst()
                  .map(RobotSetting::pace);
        };
    return own.orElseGet(() -> Objects.requireNonNull(defaults.get(kind))).expiry();
  }
}

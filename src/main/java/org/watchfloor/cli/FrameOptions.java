package org.watchfloor.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchfloor.app.Picture;
import org.watchfloor.app.Station;
import org.watchfloor.base.Language;
import org.watchfloor.ui.theme.Look;
import picocli.CommandLine.Option;

/** What is drawn of a replay, and how often. */
final class FrameOptions {
  private static final Pattern STEP = Pattern.compile("(\\d{1,4})(s|m|h)");

  @Option(names = "--every", paramLabel = "30m", description = "cli.replay.option.every")
  private String every = "30m";

  @Option(names = "--view", paramLabel = "PAGE", description = "cli.picture.option.view")
  private String view = "situation";

  @Option(names = "--size", paramLabel = "WxH", description = "cli.picture.option.size")
  private String size = "1920x1080";

  /**
   * The time from one frame to the next.
   *
   * @throws WrongCallException if it is none
   */
  Duration step() {
    Matcher parts = STEP.matcher(every);
    if (!parts.matches() || Long.parseLong(parts.group(1)) == 0) {
      throw WrongCallException.of("cli.replay.badStep", every);
    }
    long number = Long.parseLong(parts.group(1));
    return switch (parts.group(2)) {
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      default -> Duration.ofHours(number);
    };
  }

  /**
   * What is drawn.
   *
   * @throws WrongCallException if there is no such page, or the size is none
   */
  Picture picture(Station station, Language language, Look look) {
    PictureOrder.Size wanted = PictureOrder.size(size);
    return Picture.of(
        PictureOrder.page(station, view), wanted.width(), wanted.height(), language, look);
  }
}

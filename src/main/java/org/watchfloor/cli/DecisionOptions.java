package org.watchfloor.cli;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.MomentEntry;
import org.watchfloor.response.Basis;
import org.watchfloor.response.FourEyes;
import org.watchfloor.response.LevelPreview;
import picocli.CommandLine.Option;

/** Who decides about a level, on what basis, from when, and who else looked at it. */
final class DecisionOptions {
  @Option(names = "--post", paramLabel = "POST", description = "cli.response.option.post")
  private String post = "";

  @Option(names = "--basis", paramLabel = "NUMBER", description = "cli.response.option.basis")
  private String basis = "";

  @Option(names = "--reason", paramLabel = "TEXT", description = "cli.response.option.reason")
  private String reason = "";

  @Option(names = "--at", paramLabel = "TIME", description = "cli.response.option.at")
  private @Nullable String at;

  @Option(names = "--second", paramLabel = "NAME", description = "cli.response.option.second")
  private String second = "";

  @Option(names = "--override", paramLabel = "TEXT", description = "cli.response.option.override")
  private String override = "";

  @Option(names = "--preview", description = "cli.response.option.preview")
  private boolean preview;

  /** Whether only what it would do is asked. */
  boolean previews() {
    return preview;
  }

  /** Who confirms at this seat, if somebody does. */
  Optional<String> second() {
    if (!second.isBlank() && !override.isBlank()) {
      throw WrongCallException.of("cli.response.both");
    }
    return Optional.of(second).filter(name -> !name.isBlank());
  }

  /** Whether it does not wait for a second officer. */
  boolean overrides() {
    return !override.isBlank();
  }

  /**
   * The decision as it was told.
   *
   * @param posts the posts that may decide, by which a title is found
   * @param now what hours and minutes count from
   */
  Basis basis(List<LevelPreview.DecidingPost> posts, Instant now) {
    String key =
        posts.stream()
            .filter(one -> one.key().equals(post.strip()) || one.title().equals(post.strip()))
            .map(LevelPreview.DecidingPost::key)
            .findFirst()
            .orElse(post);
    FourEyes eyes = overrides() ? new FourEyes.Override(override) : new FourEyes.Alone();
    return new Basis(key, basis, reason, effective(now), eyes);
  }

  /** From when it counts; null for now. */
  @Nullable Instant effective(Instant now) {
    return at == null ? null : time(at, MomentEntry.near(at, now));
  }

  /** A moment to come, as ISO 8601 or as it is typed in the console; null if it is not given. */
  static @Nullable Instant toCome(@Nullable String text, Instant now) {
    return text == null ? null : time(text, MomentEntry.toCome(text, now));
  }

  /** The moment that was typed, else what ISO 8601 says of it. */
  static Instant time(String text, Optional<Instant> typed) {
    if (typed.isPresent()) {
      return typed.get();
    }
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw WrongCallException.of("cli.response.badTime", text);
    }
  }
}

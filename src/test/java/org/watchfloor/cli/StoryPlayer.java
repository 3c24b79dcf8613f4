package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchfloor.base.WatchClock;

/**
 * Plays the acts of a story script in this process: what is above its first act, the shell's own
 * definitions, is known here by name. Knows just the shell that such a script uses.
 */
final class StoryPlayer {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\$\\(([^)]*)\\)|(\\S+)");
  private static final Pattern KEPT = Pattern.compile("([A-Z0-9]+)=\\$\\((.*)\\)");
  private static final Pattern NAME = Pattern.compile("\\$\\{?([A-Z0-9]+)}?");
  private static final Map<String, List<String>> DESKS =
      Map.of(
          "district", List.of("--officer", "区值班员甲", "--seat", "指挥大厅"),
          "island", List.of("--officer", "镇值班员乙", "--seat", "笔记本"),
          "spare", List.of("--officer", "镇值班员乙", "--seat", "备用机"));

  private final Path project;
  private final Path place;
  private final Terminal terminal = new Terminal();
  private final Map<String, String> names = new HashMap<>();

  /**
   * A player.
   *
   * @param project what paths in the script start from
   * @param place where its stations lie
   */
  StoryPlayer(Path project, Path place) {
    this.project = project;
    this.place = place;
    names.put("PLACE", place.toString());
  }

  /** Plays every act; each must end as the script says. */
  void play(Path script) throws IOException {
    boolean begun = false;
    for (String line : Files.readAllLines(script)) {
      begun |= line.startsWith("# ---");
      if (begun && !line.isBlank() && !line.startsWith("#")) {
        act(line.strip());
      }
    }
    assertThat(begun).as("the script has acts").isTrue();
  }

  private void act(String line) throws IOException {
    Matcher kept = KEPT.matcher(line);
    if (kept.matches()) {
      names.put(kept.group(1), answer(kept.group(2)));
      return;
    }
    List<String> words = words(line);
    String first = words.getFirst();
    List<String> rest = words.subList(1, words.size());
    switch (first) {
      case "mkdir" -> Files.createDirectory(Path.of(rest.getFirst()));
      case "cp" -> Files.copy(project.resolve(rest.getFirst()), Path.of(rest.getLast()));
      case "expect" -> {
        Terminal.Outcome said = call(rest.subList(1, rest.size()));
        assertThat(said.out() + said.err()).as(line).contains(rest.getFirst());
      }
      case "refused" -> {
        Terminal.Outcome said = call(rest.subList(1, rest.size()));
        assertThat(said.code()).as(line).isNotEqualTo(ExitCode.DONE);
        assertThat(said.out() + said.err()).as(line).contains(rest.getFirst());
      }
      case "same" ->
          assertThat(list(rest.get(0), rest.get(2)))
              .as(line)
              .isNotBlank()
              .isEqualTo(list(rest.get(1), rest.get(2)));
      default -> done(words);
    }
  }

  private String answer(String command) {
    List<String> words = words(command);
    if (words.getFirst().equals("day")) {
      int ago = 10 - Integer.parseInt(words.get(1));
      return LocalDate.ofInstant(WatchClock.system().instant(), WatchClock.BEIJING)
          .minusDays(ago)
          .toString();
    }
    return done(words).out().strip();
  }

  private String list(String desk, String kind) {
    return done(List.of(desk, "list", kind, "--format", "csv")).out();
  }

  private Terminal.Outcome done(List<String> words) {
    Terminal.Outcome outcome = call(words);
    assertThat(outcome.code())
        .as("%s: %s%s", words, outcome.out(), outcome.err())
        .isEqualTo(ExitCode.DONE);
    return outcome;
  }

  private Terminal.Outcome call(List<String> words) {
    List<String> args = new ArrayList<>(words.subList(1, words.size()));
    String desk = words.getFirst();
    if (desk.equals("made")) {
      args.add(0, "init");
      args.replaceAll(
          arg -> arg.startsWith("sample-data/") ? project.resolve(arg).toString() : arg);
    } else {
      assertThat(DESKS).as(desk).containsKey(desk);
      args.add("--data");
      args.add(place.resolve(desk).toString());
      args.addAll(DESKS.getOrDefault(desk, List.of()));
    }
    return terminal.call(args.toArray(String[]::new));
  }

  private List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      if (word.group(1) != null) {
        words.add(filled(word.group(1)));
      } else if (word.group(2) != null) {
        words.addAll(conflict(word.group(2).split(" ")));
      } else {
        words.add(filled(word.group(3)));
      }
    }
    return words;
  }

  private String filled(String text) {
    return NAME.matcher(text)
        .replaceAll(found -> {
          String value = names.get(found.group(1));
          assertThat(value).as(found.group()).isNotNull();
          return Matcher.quoteReplacement(String.valueOf(value));
        });
  }

  /** What counts and what contradicts it, of the one open conflict of a rule. */
  private List<String> conflict(String... words) {
    List<String> rows = list(words[1], "conflicts").lines().toList();
    List<String> heads = Arrays.asList(rows.getFirst().split(","));
    return rows.stream()
        .map(row -> row.split(","))
        .filter(row -> row[heads.indexOf("rule")].equals(words[2]))
        .findFirst()
        .map(row -> List.of(row[heads.indexOf("counts")], row[heads.indexOf("against")]))
        .orElseThrow(() -> new AssertionError("No conflict " + words[2]));
  }
}

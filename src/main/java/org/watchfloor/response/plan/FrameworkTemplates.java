package org.watchfloor.response.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The command structures that are known by their numbers, as templates to be filled in: data, from
 * {@code response/frameworks.yaml}. A label stands there only where a text says what the number
 * stands for. Any thread.
 */
public final class FrameworkTemplates {
  private static final String FILE = "/response/frameworks.yaml";

  /** Those of the program. */
  public static final FrameworkTemplates SHIPPED = new FrameworkTemplates();

  private final List<Template> templates;

  private FrameworkTemplates() {
    LoadSettings settings = LoadSettings.builder().setLabel(FILE).build();
    try (InputStream in =
        Objects.requireNonNull(FrameworkTemplates.class.getResourceAsStream(FILE))) {
      Map<?, ?> root = (Map<?, ?>) new Load(settings).loadFromInputStream(in);
      templates =
          ((List<?>) Objects.requireNonNull(root.get("frameworks")))
              .stream().map(row -> template((Map<?, ?>) row)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /**
   * One structure before anybody filled it in.
   *
   * @param code the numbers as people say them
   * @param source where the numbers stand, and what of them is explained nowhere
   * @param groups one for each number
   */
  public record Template(String code, String source, List<Framework.Group> groups) {
    public Template {
      groups = List.copyOf(groups);
    }

    /** What each number is; empty for an open one. */
    List<Optional<Integer>> counts() {
      return groups.stream().map(Framework.Group::count).toList();
    }

    /** The numbers in a row, as they must be written. */
    String numbers() {
      return counts().stream()
          .map(count -> count.map(String::valueOf).orElse("N"))
          .collect(Collectors.joining(", "));
    }

    /** The structure to be filled in. */
    public Framework blank() {
      return new Framework(code, groups);
    }
  }

  /** All of them. */
  public List<Template> list() {
    return templates;
  }

  /** The one of these numbers. */
  public Optional<Template> find(String code) {
    return templates.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  private static Template template(Map<?, ?> row) {
    return new Template(
        text(row, "code"),
        text(row, "source"),
        ((List<?>) Objects.requireNonNull(row.get("groups")))
            .stream().map(group -> group((Map<?, ?>) group)).toList());
  }

  private static Framework.Group group(Map<?, ?> row) {
    Optional<Integer> count =
        row.get("count") instanceof Integer number ? Optional.of(number) : Optional.empty();
    return row.containsKey("label")
        ? new Framework.Group(
            count,
            text(row, "label"),
            List.of(),
            Optional.of(
                new Mark(
                    BasisStatus.valueOf(text(row, "status")), Optional.of(text(row, "source")))))
        : new Framework.Group(count, "", List.of(), Optional.empty());
  }

  private static String text(Map<?, ?> row, String key) {
    return Objects.requireNonNull(row.get(key), () -> FILE + ": no " + key + " in " + row)
        .toString();
  }
}

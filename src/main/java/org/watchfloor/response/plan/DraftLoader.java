package org.watchfloor.response.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Takes a plan file apart into the parts and lines of a draft. It knows where parts stand and not
 * what the keys of their lines are: a key the format gets later is not lost here. What a file has
 * that belongs to no part is left out.
 */
final class DraftLoader {
  /** What the reader takes for granted and the writer writes anew. */
  private static final List<String> UNDERSTOOD = List.of("level", "propose_only");

  private final Map<PlanPart, List<Map<String, String>>> lines = new LinkedHashMap<>();

  private DraftLoader() {}

  /** The draft of a text; empty if it is no mapping with a key. */
  static Optional<PlanDraft> load(String text) {
    // Everything as it is written: whether a number is one, the reader says.
    LoadSettings settings =
        LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setBufferSize(text.length() + 1024)
            .build();
    try {
      Object root = new Load(settings).loadFromString(text);
      Map<String, Object> plan = mapping(root);
      return Optional.of(plain(plan.get("plan")))
          .filter(key -> !key.isEmpty())
          .map(key -> new DraftLoader().draft(key, PlanWriter.heading(text), plan));
    } catch (YamlEngineException e) {
      // What is wrong with it the reader says, with its place.
      return Optional.empty();
    }
  }

  private PlanDraft draft(String key, List<String> heading, Map<String, Object> plan) {
    Map<String, String> head = line(plan);
    head.remove("plan");
    head.putAll(line(mapping(plan.get("source"))));
    put(PlanPart.whole(PlanPart.HEAD), List.of(head));
    put(PlanPart.whole(PlanPart.POSTS), posts(plan.get("posts")));
    Map<String, Object> framework = mapping(plan.get("framework"));
    if (!framework.isEmpty()) {
      put(PlanPart.whole(PlanPart.FRAMEWORK), List.of(line(framework)));
      put(PlanPart.whole(PlanPart.GROUPS), items(framework.get("groups")));
    }
    sections(Optional.empty(), plan.get("sections"));
    list(plan.get("levels")).forEach(one -> level(mapping(one)));
    list(plan.get("cards")).forEach(one -> card(mapping(one)));
    return new PlanDraft(key, heading, lines);
  }

  private void put(PlanPart part, List<Map<String, String>> of) {
    lines.put(part, List.copyOf(of));
  }

  private void level(Map<String, Object> one) {
    Optional<ResponseLevel> at = rank(plain(one.get("level"))).flatMap(ResponseLevel::ofRank);
    if (at.isEmpty()) {
      return;
    }
    Map<String, String> rules = line(one);
    rules.keySet().removeAll(UNDERSTOOD);
    put(new PlanPart(at, PlanPart.RULES), List.of(rules));
    for (String key : List.of(PlanPart.START, PlanPart.ACTIONS, PlanPart.END, PlanPart.REPORTS)) {
      put(new PlanPart(at, key), items(one.get(key)));
    }
    sections(at, one.get("sections"));
    List<Map<String, String>> basis = new ArrayList<>(items(one.get(PlanPart.BASIS)));
    mapping(one.get(PlanPart.BASIS))
        .forEach((about, mark) -> {
          Map<String, String> line = new LinkedHashMap<>(Map.of(PlanPart.ABOUT, about));
          line.putAll(line(mapping(mark)));
          basis.add(line);
        });
    put(new PlanPart(at, PlanPart.BASIS), basis);
  }

  private void card(Map<String, Object> one) {
    String key = plain(one.get("card"));
    if (!key.isEmpty()) {
      Map<String, String> head = line(one);
      head.remove("card");
      put(PlanPart.whole(PlanPart.CARD + key), List.of(head));
      put(PlanPart.whole(PlanPart.STEPS + key), items(one.get("steps")));
    }
  }

  private void sections(Optional<ResponseLevel> at, @Nullable Object of) {
    Map<String, Object> said = mapping(of);
    for (PlanSection section : PlanSection.values()) {
      put(PlanPart.section(at, section), items(said.get(section.key())));
    }
  }

  private static List<Map<String, String>> posts(@Nullable Object of) {
    List<Map<String, String>> posts = new ArrayList<>();
    list(of)
        .forEach(one -> {
          Map<String, Object> unfinished = mapping(one);
          posts.add(
              unfinished.isEmpty()
                  ? post(plain(one), plain(one))
                  : post(plain(unfinished.get("post")), plain(unfinished.get("title"))));
        });
    mapping(of).forEach((key, title) -> posts.add(post(key, plain(title))));
    return posts;
  }

  private static Map<String, String> post(String key, String title) {
    Map<String, String> post = new LinkedHashMap<>();
    post.put("post", key);
    post.put("title", title);
    return post;
  }

  private static List<Map<String, String>> items(@Nullable Object of) {
    return list(of).stream().map(one -> line(mapping(one))).toList();
  }

  /** The words of a mapping, and its lists of words; what is nested deeper is another part. */
  private static Map<String, String> line(Map<String, Object> of) {
    Map<String, String> line = new LinkedHashMap<>();
    of.forEach((key, value) -> {
      if (value instanceof List<?> words && PlanPart.list(key)) {
        line.put(
            key, String.join(PlanDraft.BETWEEN, words.stream().map(DraftLoader::plain).toList()));
      } else if (value instanceof String word) {
        line.put(key, word);
      }
    });
    return line;
  }

  private static Map<String, Object> mapping(@Nullable Object of) {
    Map<String, Object> all = new LinkedHashMap<>();
    if (of instanceof Map<?, ?> map) {
      map.forEach((key, value) -> {
        if (key instanceof String name && value != null) {
          all.put(name, value);
        }
      });
    }
    return all;
  }

  private static List<?> list(@Nullable Object of) {
    return of instanceof List<?> items ? items : List.of();
  }

  private static String plain(@Nullable Object of) {
    return of instanceof String word ? word.strip() : "";
  }

  private static Optional<Integer> rank(String written) {
    return written.matches("[1-9]") ? Optional.of(Integer.valueOf(written)) : Optional.empty();
  }
}

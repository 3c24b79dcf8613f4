package org.watchfloor.response.plan;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.watchfloor.base.Message;

/**
 * Reads plan files. Finds everything that is wrong at once, each fault with line, column, reason
 * and remedy, and gives a plan only for a file without one. Pure; any thread.
 */
public final class PlanReader {
  private static final Pattern KEY = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,63}");

  private final String file;
  private final Faults faults;

  private PlanReader(String file) {
    this.file = file;
    this.faults = new Faults(file);
  }

  /** Reads the bytes of a file, which must be UTF-8. */
  public static PlanReading read(String file, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return read(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      PlanReader reader = new PlanReader(file);
      reader.faults.add(1, 1, Message.of("response.plan.reason.encoding"), remedy("encoding"));
      return new PlanReading.Refused(reader.faults.inOrder());
    }
  }

  /** Reads the text of a plan. */
  public static PlanReading read(String file, String text) {
    PlanReader reader = new PlanReader(file);
    Optional<Plan> plan = reader.root(text).flatMap(reader::plan);
    return plan.isPresent() && reader.faults.none()
        ? new PlanReading.Read(plan.get(), text, hash(text))
        : new PlanReading.Refused(reader.faults.inOrder());
  }

  /** SHA-256 of a text in UTF-8, in hex. */
  static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private Optional<Node> root(String text) {
    try {
      Optional<Node> root =
          new Compose(LoadSettings.builder().setLabel(file).build()).composeString(text);
      if (root.isEmpty()) {
        faults.add(1, 1, Message.of("response.plan.reason.empty"), remedy("empty"));
      }
      return root;
    } catch (MarkedYamlEngineException e) {
      faults.add(
          e.getProblemMark(),
          Message.of("response.plan.reason.syntax", String.valueOf(e.getProblem())),
          remedy("syntax"));
      return Optional.empty();
    } catch (YamlEngineException e) {
      faults.add(
          1,
          1,
          Message.of("response.plan.reason.syntax", String.valueOf(e.getMessage())),
          remedy("syntax"));
      return Optional.empty();
    }
  }

  private Optional<Plan> plan(Node root) {
    Optional<Section> section =
        Section.of(
            root,
            faults,
            "plan",
            "title",
            "version",
            "hazards",
            "source",
            "posts",
            "headquarters",
            "levels");
    if (section.isEmpty()) {
      return Optional.empty();
    }
    Section one = section.get();
    Optional<String> key = key(one);
    Optional<String> title = one.text("title");
    Optional<String> version = one.text("version");
    List<Hazard> hazards = Section.each(one.list("hazards"), at -> one.constant(at, Hazard.class));
    Optional<Plan.Source> source = one.get("source").flatMap(this::source);
    Map<String, String> posts = one.find("posts").map(this::posts).orElse(Map.of());
    List<String> headquarters = headquarters(one, posts);
    List<PlanLevel> levels = levels(one, posts);
    if (key.isEmpty() || title.isEmpty() || version.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Plan(
            key.get(),
            title.get(),
            version.get(),
            hazards,
            source.get(),
            posts,
            headquarters,
            levels));
  }

  /** The key is also the file's name on the shelf. */
  private Optional<String> key(Section one) {
    Optional<String> key = one.text("plan");
    if (key.isPresent() && !KEY.matcher(key.get()).matches()) {
      faults.add(one.at("plan"), Message.of("response.plan.reason.key", key.get()), remedy("key"));
      return Optional.empty();
    }
    return key;
  }

  private Optional<Plan.Source> source(Node at) {
    return Section.of(at, faults, "doc", "status", "valid_from")
        .flatMap(one -> {
          Optional<String> doc = one.text("doc");
          Optional<BasisStatus> status = one.constant("status", BasisStatus.class);
          var since = one.findDate("valid_from");
          return doc.flatMap(name -> status.map(sure -> new Plan.Source(name, sure, since)));
        });
  }

  /** Keys with titles, or titles alone, which are then their own keys. */
  private Map<String, String> posts(Node at) {
    Map<String, String> posts = new LinkedHashMap<>();
    if (at instanceof SequenceNode list) {
      list.getValue()
          .forEach(item -> Section.text(item, faults).ifPresent(title -> posts.put(title, title)));
      return posts;
    }
    Section.open(at, faults)
        .ifPresent(one ->
            one.keys().forEach(key -> one.text(key).ifPresent(title -> posts.put(key, title))));
    return posts;
  }

  private List<String> headquarters(Section plan, Map<String, String> posts) {
    return Section.each(
        plan.findList("headquarters"),
        at -> {
          Optional<String> post = plan.text(at);
          if (post.isPresent() && !posts.isEmpty() && !posts.containsKey(post.get())) {
            faults.add(
                at,
                Message.of("response.plan.reason.post", post.get()),
                Faults.oneOf(post.get(), List.copyOf(posts.keySet())));
            return Optional.empty();
          }
          return post;
        });
  }

  private List<PlanLevel> levels(Section plan, Map<String, String> posts) {
    boolean listed = plan.find("posts").isPresent();
    LevelReader reader =
        new LevelReader(faults, listed ? Optional.of(posts.keySet()) : Optional.empty());
    Map<ResponseLevel, Node> seen = new EnumMap<>(ResponseLevel.class);
    Map<ResponseLevel, Node> included = new EnumMap<>(ResponseLevel.class);
    List<PlanLevel> levels = new ArrayList<>();
    for (Node at : plan.list("levels")) {
      Optional<PlanLevel> read = reader.read(at);
      read.ifPresent(level -> {
        Node first = seen.putIfAbsent(level.level(), at);
        if (first != null) {
          refuseTwice(level.level(), at, first);
        }
        level.includes().ifPresent(below -> included.put(below, at));
        levels.add(level);
      });
    }
    included.forEach((level, at) -> {
      if (!seen.containsKey(level)) {
        faults.add(
            at, Message.of("response.plan.reason.includes", level.rank()), remedy("includes"));
      }
    });
    levels.sort(Comparator.comparing(PlanLevel::level));
    return levels;
  }

  private void refuseTwice(ResponseLevel level, Node at, Node first) {
    int line = first.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    faults.add(
        at,
        Message.of("response.plan.reason.levelTwice", level.rank()),
        Message.of("response.plan.remedy.levelTwice", line));
  }

  private static Message remedy(String what) {
    return Message.of("response.plan.remedy." + what);
  }
}

package org.watchfloor.evacuation;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanLevel;

/**
 * The posts that may sign orders to move: those the plans in force authorise to decide on a level,
 * and those of {@code evacuation/posts.yaml}. Any thread but the JavaFX thread.
 */
@Singleton
final class SigningPosts {
  private static final String FILE = "/evacuation/posts.yaml";

  /** Asked for when it is needed: responses count what is open at a hand-over, and moves are. */
  private final Provider<ResponseService> responses;

  private final List<String> more = new ArrayList<>();

  @Inject
  SigningPosts(Provider<ResponseService> responses) {
    this.responses = responses;
    LoadSettings settings = LoadSettings.builder().setLabel(FILE).build();
    try (InputStream in =
        Objects.requireNonNull(SigningPosts.class.getResourceAsStream(FILE), FILE)) {
      Map<?, ?> root = (Map<?, ?>) new Load(settings).loadFromInputStream(in);
      for (Object row : (List<?>) Objects.requireNonNull(root.get("posts"), FILE)) {
        more.add(String.valueOf(((Map<?, ?>) row).get("post")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** All of them by title, those of the plans first. */
  List<String> all() {
    Set<String> titles = new LinkedHashSet<>();
    for (Plan plan : responses.get().plans()) {
      for (PlanLevel level : plan.levels()) {
        level.authorisedPosts().forEach(post -> titles.add(plan.postTitle(post)));
      }
    }
    titles.addAll(more);
    return List.copyOf(titles);
  }
}

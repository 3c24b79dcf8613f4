package org.watchfloor.order.chase;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.watchfloor.order.SlipCause;
import org.watchfloor.order.SlipKind;
import org.watchfloor.order.Urgency;
import org.watchfloor.response.plan.BasisStatus;

/**
 * When an order that is not signed, or not reported, is chased by which slip: {@code
 * order/chase.yaml}. Any thread.
 */
@Singleton
public final class ChasePlan {
  private static final String FILE = "/order/chase.yaml";

  private final Map<Urgency, Ladder> ladders = new EnumMap<>(Urgency.class);

  /**
   * The ladders of one urgency.
   *
   * @param status how sure its times are
   * @param source where they come from
   */
  private record Ladder(
      List<Rung> unsigned, List<Rung> unreported, BasisStatus status, String source) {}

  @Inject
  ChasePlan() {
    LoadSettings settings = LoadSettings.builder().setLabel(FILE).build();
    try (InputStream in = Objects.requireNonNull(ChasePlan.class.getResourceAsStream(FILE), FILE)) {
      Map<?, ?> root = (Map<?, ?>) new Load(settings).loadFromInputStream(in);
      for (Object row : (List<?>) Objects.requireNonNull(root.get("ladders"), FILE)) {
        Map<?, ?> one = (Map<?, ?>) row;
        ladders.put(
            Urgency.valueOf(String.valueOf(one.get("urgency"))),
            new Ladder(
                rungs(Objects.requireNonNull(one.get("unsigned"), FILE)),
                rungs(Objects.requireNonNull(one.get("unreported"), FILE)),
                BasisStatus.valueOf(String.valueOf(one.get("status"))),
                String.valueOf(one.get("source"))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** The rungs for a cause, mildest first. */
  public List<Rung> rungs(Urgency urgency, SlipCause cause) {
    Ladder ladder = ladder(urgency);
    return switch (cause) {
      case UNSIGNED -> ladder.unsigned();
      case UNREPORTED -> ladder.unreported();
    };
  }

  /** How sure the times of an urgency are. */
  public BasisStatus status(Urgency urgency) {
    return ladder(urgency).status();
  }

  /** Where the times of an urgency come from. */
  public String source(Urgency urgency) {
    return ladder(urgency).source();
  }

  private Ladder ladder(Urgency urgency) {
    return Objects.requireNonNull(ladders.get(urgency), FILE);
  }

  private static List<Rung> rungs(Object rows) {
    List<Rung> rungs = new ArrayList<>();
    for (Object row : (List<?>) rows) {
      Map<?, ?> one = (Map<?, ?>) row;
      rungs.add(
          new Rung(
              SlipKind.valueOf(String.valueOf(one.get("slip"))),
              Duration.parse(String.valueOf(one.get("after")))));
    }
    return List.copyOf(rungs);
  }
}

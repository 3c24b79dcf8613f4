package org.watchfloor.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The flow of least cost against one found by cancelling one dear round after the other. */
class FlowProperty {
  private static final long HEAVY = 1_000_000;

  @Property(tries = 500)
  void nothingIsBetterInTheOrderOfTheAims(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int aims) {
    FlowNetwork network = random(new Random(seed), aims);

    Optional<Flow> flow = NetworkSimplex.solve(network);
    Optional<BigInteger> plain = new PlainFlow(network, HEAVY).best();

    assertThat(flow.isPresent()).isEqualTo(plain.isPresent());
    flow.ifPresent(found -> {
      assertKept(network, found);
      assertProven(network, found);
      BigInteger weighed = BigInteger.ZERO;
      for (int aim = 0; aim < aims; aim++) {
        weighed = weighed.multiply(BigInteger.valueOf(HEAVY)).add(found.cost(aim));
      }
      assertThat(weighed).isEqualTo(plain.orElseThrow());
    });
  }

  @Example
  void whatCannotBeReachedIsNoFlow() {
    FlowNetwork network = new FlowNetwork(2, 1, 1);
    network.addSupply(0, 5);
    network.addSupply(1, -5);
    network.addArc(0, 1, 4, 1);

    assertThat(NetworkSimplex.solve(network)).isEmpty();
  }

  @Example
  void anEmptyNetworkHasAFlowOfNothing() {
    Flow flow = NetworkSimplex.solve(new FlowNetwork(0, 1, 0)).orElseThrow();

    assertThat(flow.cost(0)).isZero();
  }

  @Example
  void largeNumbersCountExactlyOrAreRefused() {
    long many = 4_000_000_000L;
    FlowNetwork network = new FlowNetwork(2, 1, 1);
    network.addSupply(0, many);
    network.addSupply(1, -many);
    network.addArc(0, 1, FlowNetwork.UNLIMITED, 1_000_000_000_000_000_000L);

    assertThat(NetworkSimplex.solve(network).orElseThrow().cost(0))
        .isEqualTo(new BigInteger("4000000000000000000000000000"));

    FlowNetwork larger = new FlowNetwork(2, 1, 1);
    larger.addArc(0, 1, 1, Long.MAX_VALUE / 4);
    assertThatThrownBy(() -> NetworkSimplex.solve(larger)).isInstanceOf(ArithmeticException.class);
  }

  @Example
  void aRoundThatPaysForeverIsRefused() {
    FlowNetwork network = new FlowNetwork(2, 1, 2);
    network.addArc(0, 1, FlowNetwork.UNLIMITED, 1);
    network.addArc(1, 0, FlowNetwork.UNLIMITED, -2);

    assertThatThrownBy(() -> NetworkSimplex.solve(network))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertKept(FlowNetwork network, Flow flow) {
    long[] rest = new long[network.nodes()];
    for (int node = 0; node < rest.length; node++) {
      rest[node] = network.supply(node);
    }
    for (int arc = 0; arc < network.arcs(); arc++) {
      assertThat(flow.units(arc)).isBetween(0L, network.capacity(arc));
      rest[network.from(arc)] -= flow.units(arc);
      rest[network.to(arc)] += flow.units(arc);
    }
    assertThat(rest).containsOnly(0);
  }

  private static void assertProven(FlowNetwork network, Flow flow) {
    for (int arc = 0; arc < network.arcs(); arc++) {
      int sign = 0;
      for (int aim = 0; aim < network.aims() && sign == 0; aim++) {
        sign = Long.signum(flow.reducedCost(aim, arc));
      }
      if (sign > 0) {
        assertThat(flow.units(arc)).isZero();
      } else if (sign < 0) {
        assertThat(flow.units(arc)).isEqualTo(network.capacity(arc));
      }
    }
  }

  private static FlowNetwork random(Random random, int aims) {
    int nodes = 2 + random.nextInt(7);
    FlowNetwork network = new FlowNetwork(nodes, aims, 0);
    for (int i = random.nextInt(nodes); i > 0; i--) {
      long amount = random.nextInt(6);
      network.addSupply(random.nextInt(nodes), amount);
      network.addSupply(random.nextInt(nodes), -amount);
    }
    List<Integer> ends = new ArrayList<>();
    for (int i = random.nextInt(20); i > 0; i--) {
      ends.add(random.nextInt(nodes));
      long[] costs = new long[aims];
      for (int aim = 0; aim < aims; aim++) {
        costs[aim] = random.nextInt(9) - 3;
      }
      network.addArc(ends.getLast(), random.nextInt(nodes), random.nextInt(7), costs);
    }
    return network;
  }
}

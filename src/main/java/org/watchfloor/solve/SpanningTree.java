package org.watchfloor.solve;

import java.util.Arrays;

/**
 * The tree of arcs a flow is changed on: who hangs on whom by which arc, and how deep. The last
 * node is the root. Kept in plain arrays, because it is changed many thousand times in a second.
 */
final class SpanningTree {
  private static final int NONE = -1;

  final int[] parent;
  final int[] arc;

  /** Whether the arc to the parent leads from the node to the parent. */
  final boolean[] rises;

  final int[] depth;
  private final int[] firstChild;
  private final int[] nextSibling;
  private final int[] previousSibling;
  private final int[] stack;

  SpanningTree(int nodes) {
    parent = new int[nodes + 1];
    arc = new int[nodes + 1];
    rises = new boolean[nodes + 1];
    depth = new int[nodes + 1];
    firstChild = new int[nodes + 1];
    nextSibling = new int[nodes + 1];
    previousSibling = new int[nodes + 1];
    stack = new int[nodes + 1];
    Arrays.fill(parent, NONE);
    Arrays.fill(arc, NONE);
    Arrays.fill(firstChild, NONE);
    Arrays.fill(nextSibling, NONE);
    Arrays.fill(previousSibling, NONE);
  }

  int root() {
    return parent.length - 1;
  }

  /** Hangs a node that hangs nowhere on another. */
  void hang(int node, int onto, int by, boolean rising) {
    parent[node] = onto;
    arc[node] = by;
    rises[node] = rising;
    int first = firstChild[onto];
    nextSibling[node] = first;
    previousSibling[node] = NONE;
    if (first != NONE) {
      previousSibling[first] = node;
    }
    firstChild[onto] = node;
  }

  private void cut(int node) {
    int before = previousSibling[node];
    int after = nextSibling[node];
    if (before == NONE) {
      firstChild[parent[node]] = after;
    } else {
      nextSibling[before] = after;
    }
    if (after != NONE) {
      previousSibling[after] = before;
    }
  }

  /**
   * Takes the part below {@code top} off its parent and hangs it, turned round, by its node {@code
   * inner} on {@code onto}.
   */
  void move(int top, int inner, int onto, int by, boolean rising) {
    int node = inner;
    int newParent = onto;
    int newArc = by;
    boolean newRises = rising;
    while (true) {
      int oldParent = parent[node];
      int oldArc = arc[node];
      boolean oldRises = rises[node];
      cut(node);
      hang(node, newParent, newArc, newRises);
      if (node == top) {
        return;
      }
      newParent = node;
      newArc = oldArc;
      newRises = !oldRises;
      node = oldParent;
    }
  }

  /** Adds a number to the prices of a node and all below it, and works out how deep they are. */
  void lift(int top, long by, long[] price) {
    int size = 0;
    stack[size++] = top;
    while (size > 0) {
      int node = stack[--size];
      price[node] += by;
      depth[node] = depth[parent[node]] + 1;
      for (int child = firstChild[node]; child != NONE; child = nextSibling[child]) {
        stack[size++] = child;
      }
    }
  }

  /** Works out all prices anew: every arc of the tree is to have the reduced cost 0. */
  void price(long[] cost, long[] price) {
    int size = 0;
    price[root()] = 0;
    stack[size++] = root();
    while (size > 0) {
      int node = stack[--size];
      for (int child = firstChild[node]; child != NONE; child = nextSibling[child]) {
        price[child] =
            rises[child] ? price[node] - cost[arc[child]] : price[node] + cost[arc[child]];
        depth[child] = depth[node] + 1;
        stack[size++] = child;
      }
    }
  }
}

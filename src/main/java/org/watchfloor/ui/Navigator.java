package org.watchfloor.ui;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Opens pages and objects, and remembers the way back. The shell shows the page of {@link #place};
 * features only call {@link #open}. JavaFX thread.
 */
@Singleton
public final class Navigator {
  private static final int REMEMBERED = 50;

  private final List<Page> pages;
  private final Map<String, ObjectOpener> openers;
  private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();
  private final Deque<Place> back = new ArrayDeque<>();
  private final Deque<Place> forward = new ArrayDeque<>();

  @Inject
  public Navigator(Set<Page> pages, Set<ObjectOpener> openers) {
    this.pages =
        pages.stream()
            .sorted(Comparator.comparingInt(Page::order).thenComparing(Page::id))
            .toList();
    this.openers =
        openers.stream().collect(Collectors.toMap(ObjectOpener::kind, Function.identity()));
  }

  /** All pages in the order of the rail. */
  public List<Page> pages() {
    return pages;
  }

  /**
   * The page of an id.
   *
   * @throws IllegalArgumentException if there is none: a fault of the program
   */
  public Page page(String id) {
    return pages.stream()
        .filter(page -> page.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No page " + id));
  }

  /** Where the officer is; null until the first page is opened. */
  public ReadOnlyObjectProperty<@Nullable Place> place() {
    return place.getReadOnlyProperty();
  }

  /** Opens a page. */
  public void open(String page) {
    go(new Place(page(page).id(), null));
  }

  /**
   * Opens an object on the page of its feature.
   *
   * @throws IllegalArgumentException if no feature opens its kind: a fault of the program
   */
  public void open(ObjectRef object) {
    go(new Place(page(opener(object).page()).id(), object));
  }

  /** Whether some feature opens objects of this kind. */
  public boolean opens(String kind) {
    return openers.containsKey(kind);
  }

  /** Returns to where the officer was before; does nothing at the beginning. */
  public void back() {
    turn(back, forward);
  }

  /** Undoes a {@link #back}. */
  public void forward() {
    turn(forward, back);
  }

  private void go(Place next) {
    Place here = place.get();
    if (here != null && !here.equals(next)) {
      back.push(here);
      forward.clear();
      if (back.size() > REMEMBERED) {
        back.removeLast();
      }
    }
    show(next);
  }

  private void turn(Deque<Place> from, Deque<Place> to) {
    Place here = place.get();
    if (from.isEmpty() || here == null) {
      return;
    }
    to.push(here);
    show(from.pop());
  }

  private void show(Place next) {
    place.set(next);
    ObjectRef object = next.object();
    if (object != null) {
      opener(object).show(object.id());
    }
  }

  private ObjectOpener opener(ObjectRef object) {
    ObjectOpener opener = openers.get(object.kind());
    if (opener == null) {
      throw new IllegalArgumentException("Nothing opens a " + object.kind());
    }
    return opener;
  }
}

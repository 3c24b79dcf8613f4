package org.watchfloor.ui.map;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.watchfloor.base.Subscription;

/** A layer of symbols a test puts in, and changes by hand. */
public final class FixedLayer implements MapLayer {
  private final String id;
  private final String titleKey;
  private final int order;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile List<MapSymbol> symbols;

  public FixedLayer(String id, SymbolCategory category, int order, List<MapSymbol> symbols) {
    this.id = id;
    this.titleKey = "map.category." + category.name();
    this.order = order;
    this.symbols = symbols;
  }

  /** Shows other symbols from now on. */
  public void change(List<MapSymbol> next) {
    symbols = next;
    listeners.forEach(Runnable::run);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String titleKey() {
    return titleKey;
  }

  @Override
  public int order() {
    return order;
  }

  @Override
  public List<MapSymbol> symbols() {
    return symbols;
  }

  @Override
  public Subscription onChange(Runnable changed) {
    listeners.add(changed);
    return () -> listeners.remove(changed);
  }
}

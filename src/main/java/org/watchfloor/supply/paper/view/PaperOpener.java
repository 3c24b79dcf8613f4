package org.watchfloor.supply.paper.view;

import org.watchfloor.ui.ObjectOpener;

/** Opens a paper in the list. */
public abstract class PaperOpener implements ObjectOpener {
  private final PapersViewModel model;
  private final String kind;

  /**
   * @param kind what kind of paper: {@link PaperKind#id}
   */
  protected PaperOpener(PapersViewModel model, String kind) {
    this.model = model;
    this.kind = kind;
  }

  @Override
  public final String kind() {
    return kind;
  }

  @Override
  public final String page() {
    return PapersViewModel.PAGE;
  }

  @Override
  public final void show(String id) {
    model.choice().set(null);
    model.wanted().set(id);
    model.shown().set(true);
  }
}

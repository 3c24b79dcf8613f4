package org.watchfloor.ui;

/**
 * Opens the objects of one kind on a page of its feature. Joined with {@link FeatureModule}. Called
 * on the JavaFX thread.
 */
public interface ObjectOpener {

  /** The kind it opens, as in {@code incident}. */
  String kind();

  /** The id of the page the object is shown on; the navigator opens it first. */
  String page();

  /** Shows the object on that page: usually sets the selection of the page's view model. */
  void show(String id);
}

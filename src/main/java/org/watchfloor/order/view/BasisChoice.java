package org.watchfloor.order.view;

import org.watchfloor.order.OrderBasis;

/**
 * Something an order can rest on.
 *
 * @param basis what it is
 * @param label what it is for the officer
 * @param title what the order is then about; may be empty
 * @param text what is to be done, if that is known; may be empty
 */
record BasisChoice(OrderBasis basis, String label, String title, String text) {
  @Override
  public String toString() {
    return label;
  }
}

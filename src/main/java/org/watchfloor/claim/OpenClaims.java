package org.watchfloor.claim;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.pending.OpenItems;

/** What is whose when the watch changes, each by its name. */
final class OpenClaims implements OpenItems {
  private final ClaimService claims;

  @Inject
  OpenClaims(ClaimService claims) {
    this.claims = claims;
  }

  @Override
  public String nameKey() {
    return "claim.open.name";
  }

  @Override
  public int order() {
    return 16;
  }

  @Override
  public long count() {
    return claims.items().size();
  }

  @Override
  public List<Message> named() {
    return claims.items().stream().map(ClaimItem::said).toList();
  }
}

package org.watchfloor.region.layer.view;

import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.region.layer.ImportedLayer;

/**
 * A layer in the panel.
 *
 * @param problem why it cannot be shown; empty if it can
 */
record LayerRow(ImportedLayer layer, Optional<Message> problem) {}

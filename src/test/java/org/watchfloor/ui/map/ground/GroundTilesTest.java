package org.watchfloor.ui.map.ground;

import static org.assertj.core.api.Assertions.assertThat;

import com.gluonhq.maps.tile.TileRetriever;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class GroundTilesTest {
  @Test
  void gluonFindsOursAndNoOtherRetriever() {
    assertThat(ServiceLoader.load(TileRetriever.class))
        .as("with none on the class path Gluon asks a public server")
        .hasExactlyElementsOfTypes(GroundTiles.class);
  }
}

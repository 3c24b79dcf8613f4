package org.watchfloor.sampledata;

import com.google.protobuf.ByteString;
import crosby.binary.Fileformat.Blob;
import crosby.binary.Fileformat.BlobHeader;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;

/**
 * The blobs of a PBF file without their compression: zlib may pack the same content into other
 * bytes from one Java build to the next, and that is no difference between maps.
 */
record PbfContent(List<String> types, List<ByteString> blobs) {

  static PbfContent of(Path file) throws IOException {
    PbfContent content = new PbfContent(new ArrayList<>(), new ArrayList<>());
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      while (in.available() > 0) {
        BlobHeader header = BlobHeader.parseFrom(in.readNBytes(in.readInt()));
        Blob blob = Blob.parseFrom(in.readNBytes(header.getDatasize()));
        content.types().add(header.getType());
        try (InflaterInputStream zlib = new InflaterInputStream(blob.getZlibData().newInput())) {
          content.blobs().add(ByteString.readFrom(zlib));
        }
      }
    }
    return content;
  }
}

package org.plenary.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class PngTest {

    /** Another reader than ours: the JDK's. */
    @Test
    void anotherReaderSeesTheSamePixels() throws IOException {
        int[] pixels = {0xFF102030, 0xFFFFFFFF, 0xFF000000, 0xFF00FF7F, 0xFFABCDEF, 0xFF010101};
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(Png.encode(3, 2, pixels)));
        assertThat(image.getRGB(0, 0, 3, 2, null, 0, 3)).containsExactly(pixels);
    }

    @Test
    void theSamePixelsGiveTheSameBytes() {
        int[] pixels = new int[10_000];
        assertThat(Png.encode(100, 100, pixels)).isEqualTo(Png.encode(100, 100, pixels));
    }
}

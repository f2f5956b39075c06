package org.plenary.domain.review;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.Hash;

/**
 * The ends of the lines of changes in the sample that comes with the program. Nobody signed them, but nobody needs to: a hash stands for all
 * that leads to it, so whoever brings these changes brings what every copy of the program holds itself. A sample that changes gets new lines
 * beside these, which stay.
 */
public final class ShippedSample {

    private static final int LAST = 2;
    private static final Map<String, String> ENDS = Map.of(
            "177p8fn1", "sha256-d3zuVx1emtFakGJKUdY-XC_G1pD7oAZVkOY_UcrNNVg",
            "883vy099", "sha256-GaXlGwcJAPrST_Gy1eGacox0PWLSLCT9HSRHBezY1lk",
            "m7yezwd4", "sha256-_2Zs3dLlX5Tn5oU4UqW_wTw4xQNAVfyyBH4GEJIJYco",
            "my4c8gd5", "sha256-hdzzB9cyU-8PrXKlFmSabZol9w_B5JlhAq5aIgbHUPg",
            "xwpgndac", "sha256-D25ZwGf3fL70j2Ht-N_mxeJ0qS5UGksxB53ORoxtx8Q",
            "ysfepm6k", "sha256-uLhEOPiJcSmbG45JdlxybVerzhtGWtBuLNc8X6pOQTc");

    private ShippedSample() { }

    /** By writer, the last change. */
    public static SortedMap<String, Have.Tip> heads() {
        SortedMap<String, Have.Tip> heads = new TreeMap<>();
        ENDS.forEach((writer, hash) -> heads.put(writer, new Have.Tip(LAST, Hash.parse(hash).orElseThrow())));
        return heads;
    }
}

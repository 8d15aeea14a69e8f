namespace OrchardCore.Media.Fields;

/// <summary>The point of a picture that is to stay visible, from 0 to 1 of its width and height. Verger keeps it, and cuts around the middle.</summary>
public class Anchor
{
    /// <summary>From the left.</summary>
    public float X { get; set; } = 0.5f;

    /// <summary>From the top.</summary>
    public float Y { get; set; } = 0.5f;
}

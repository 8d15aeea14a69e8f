namespace OrchardCore.ResourceManagement;

/// <summary>What a <c>&lt;resources type="…"&gt;</c> element renders.</summary>
public enum ResourceTagType
{
    /// <summary>Meta elements.</summary>
    Meta,

    /// <summary>Link elements.</summary>
    HeadLink,

    /// <summary>Scripts of the head.</summary>
    HeadScript,

    /// <summary>Scripts of the foot.</summary>
    FootScript,

    /// <summary>Style sheets.</summary>
    Stylesheet,

    /// <summary>All of the head: links, style sheets and scripts.</summary>
    Header,

    /// <summary>All of the foot.</summary>
    Footer,
}

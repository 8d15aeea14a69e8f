namespace Verger.Site.Setup;

/// <summary>What came of showing a token.</summary>
public enum TokenCheck
{
    /// <summary>It is the one.</summary>
    Right,

    /// <summary>It is not.</summary>
    Wrong,

    /// <summary>It is not, and there were too many: from now on there is another.</summary>
    Replaced,
}

namespace OrchardCore.DisplayManagement.Notify;

/// <summary>What a message to the user is about.</summary>
public enum NotifyType
{
    /// <summary>Something was done.</summary>
    Success,

    /// <summary>Something to know.</summary>
    Information,

    /// <summary>Something to look at.</summary>
    Warning,

    /// <summary>Something failed.</summary>
    Error,
}

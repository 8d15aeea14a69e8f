using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CitesUnies.Editing.ViewModels;

/// <summary>The editor of the rules' part.</summary>
public class ContentRulesPartViewModel
{
    /// <summary>Whether what is unlikely is meant.</summary>
    public bool Confirm { get; set; }

    /// <summary>What is unlikely.</summary>
    [BindNever]
    public IReadOnlyList<string> Questions { get; set; } = [];
}

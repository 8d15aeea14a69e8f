using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a check of an item found; the members of an error are the keys of its editor, such as <c>TitlePart.Title</c>.</summary>
public class ContentValidateResult
{
    private readonly List<ValidationResult> _errors = [];

    public IEnumerable<ValidationResult> Errors => _errors;

    public bool Succeeded { get; private set; } = true;

    public void Fail(ValidationResult error)
    {
        Succeeded = false;
        _errors.Add(error);
    }
}

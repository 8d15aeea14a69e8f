using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;

namespace Verger.Engine.Content.Handlers;

/// <summary>The classes of fields.</summary>
internal sealed class ContentFieldFactory(IOptions<ContentOptions> options)
    : TypeActivatorFactory<ContentField>(name => options.Value.ContentFieldOptionsLookup.GetValueOrDefault(name)?.Type);

using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;

namespace Verger.Engine.Content.Handlers;

/// <summary>The classes of parts.</summary>
internal sealed class ContentPartFactory(IOptions<ContentOptions> options)
    : TypeActivatorFactory<ContentPart>(name => options.Value.ContentPartOptionsLookup.GetValueOrDefault(name)?.Type);

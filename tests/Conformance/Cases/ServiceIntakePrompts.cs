// The prompt builder of the intake service.
using Catalogue.Intake.Data;

namespace Catalogue.Intake.Prompts;
public interface IPromptBuilder
{
    string Build(ApplicantView v);
    string BuildFull(FullView v);
}

public sealed class PlainPromptBuilder : IPromptBuilder
{
    public string Build(ApplicantView v) => new StringBuilder().Append("Summarize ").Append(v.Name).Append(" of ").Append(v.City).ToString();
    public string BuildFull(FullView v) => $"Summarize {v.Name} ({v.Identifier})";
}

using Microsoft.Extensions.AI;

namespace BenefitsIntake.Assistants;

/// <summary>Answers a caseworker's questions.</summary>
public interface IAssistant
{
    Task<string> AskAsync(string prompt, CancellationToken cancellationToken);
}

/// <summary>Asks the language model that Microsoft.Extensions.AI is set up with: a service outside the agency.</summary>
internal sealed class ChatAssistant(IChatClient chat) : IAssistant
{
    private const string Instructions = "You help caseworkers of a county benefits office. Be brief and say when you do not know.";

    public async Task<string> AskAsync(string prompt, CancellationToken cancellationToken)
    {
        List<ChatMessage> messages = [new(ChatRole.System, Instructions), new(ChatRole.User, prompt)];
        var response = await chat.GetResponseAsync(messages, cancellationToken: cancellationToken);
        return response.Text;
    }
}

"""An assistant that asks this program for the weather, with OpenAI or with Azure AI Agents.

It needs the package `assistants` and a key in OPENAI_API_KEY; where AZURE_AI_AGENTS_ENDPOINT is
set it is Azure that answers, with the token in AZURE_AI_AGENTS_CREDENTIAL.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator

from assistants import AzureAgents, FinalStream, OpenAI, models, params

QUESTION = "What is the weather in Zurich and in Oslo?"
WEATHER: params.AssistantToolsFunction = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "The weather in a city, now.",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}},
            "required": ["city"],
        },
    },
}


def get_weather(city: str) -> str:
    """Say what the weather is; a real program would look it up."""
    return {"Zurich": "18 °C, sunny", "Oslo": "7 °C, rain"}.get(city, "unknown")


def answers(run: models.RunObject) -> Iterator[params.SubmitToolOutputsRunRequestToolOutput]:
    """Answer the calls for which a run waits."""
    action = run.required_action
    if action is None or action.type != "submit_tool_outputs":
        return
    for call in action.submit_tool_outputs.tool_calls:
        if call.type == "function":
            city = json.loads(call.function.arguments)["city"]
            print(f"     tool: {call.function.name}({city!r}) = {get_weather(city)}")
            yield {"tool_call_id": call.id, "output": get_weather(city)}


def shown(stream: FinalStream[models.AssistantStreamEvent, models.RunObject]) -> models.RunObject:
    """Print what the assistant says, as it says it, and return the run as it is then."""
    with stream:
        for event in stream:
            if event.event == "thread.message.created":
                print("assistant: ", end="")
            elif event.event == "thread.message.delta":
                for part in event.data.delta.content or ():
                    if part.type == "text" and part.text:
                        print(part.text.value, end="", flush=True)
            elif event.event == "thread.message.completed":
                print()
        return stream.get_final()


def main() -> None:
    """Ask, answer the calls of the tool, and show what comes of it."""
    with AzureAgents() if "AZURE_AI_AGENTS_ENDPOINT" in os.environ else OpenAI() as client:
        assistant = client.assistants.create(
            model="gpt-4o", instructions="You know the weather.", tools=[WEATHER]
        )
        thread = client.threads.create(messages=[{"role": "user", "content": QUESTION}])
        print(f"     user: {QUESTION}")
        runs = client.threads.runs
        run = shown(runs.create(thread.id, assistant_id=assistant.id, stream=True))
        while run.status == "requires_action":
            outputs = answers(run)
            run = shown(
                runs.submit_tool_outputs(
                    run.id, thread_id=thread.id, tool_outputs=outputs, stream=True
                )
            )
        print(f"      run: {run.status}")
        client.assistants.delete(assistant.id)


if __name__ == "__main__":
    main()
